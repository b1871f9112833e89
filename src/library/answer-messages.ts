/**
 * Answer each message that a page sends to its worker, with what `answer` gives for it or promises. What
 * fails is answered with `null` at once: whoever waits for an answer waits long.
 */
export function answerMessages(answer: (asked: unknown) => unknown): void {
  const post = (answered: unknown) => self.postMessage(answered)
  self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    void Promise.resolve(data)
      .then(answer)
      .then(post, () => post(null))
  })
}
