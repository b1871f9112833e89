/**
 * Ask a question of an edition once: editions never change, so the answer is kept as long as
 * the edition is.
 */
export function memoize<Key extends object, Answer>(
  ask: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>()
  return (key) => {
    const known = answers.get(key) ?? { answer: ask(key) }
    answers.set(key, known)
    return known.answer
  }
}
