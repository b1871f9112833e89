/** Ask a question of one string after another: the answer for the last is kept, and no other. */
export function memoizeLast<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  let last: { readonly words: string; readonly answer: Answer } | null = null
  return (words) => {
    if (last?.words !== words) last = { words, answer: ask(words) }
    return last.answer
  }
}
