import { unpackEdition } from './carried-edition'

// It answers what a link carries with the edition in it, or why there is none; anything else with `null`.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void answer(data).then(
    (unpacked) => self.postMessage(unpacked),
    () => self.postMessage(null),
  )
})

async function answer(asked: unknown): ReturnType<typeof unpackEdition> {
  const carried = typeof asked === 'object' && asked && 'carried' in asked ? asked.carried : null
  if (typeof carried !== 'string') throw new Error('That is nothing that a link carries')
  return unpackEdition(carried)
}
