import { openedFile } from './opened-file'

// It answers a file with what it holds, or why it is not opened; anything else with `null`.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void answer(data).then(
    (opened) => self.postMessage(opened),
    () => self.postMessage(null),
  )
})

async function answer(asked: unknown): ReturnType<typeof openedFile> {
  const file = typeof asked === 'object' && asked && 'file' in asked ? asked.file : null
  if (!(file instanceof File)) throw new Error('That is no file')
  return openedFile(file, file.name)
}
