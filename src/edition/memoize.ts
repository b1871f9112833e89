/**
 * Ask a question of an object once, as of an edition, which never changes: the answer is kept as
 * long as the object is.
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
