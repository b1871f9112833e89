import * as v from 'valibot'
import type { Edition } from '@/edition/edition-schema'
import { fetchPageTemplate } from '@/library/page-template'
import { drawPageFile } from './draw-page-file'

const questionSchema = v.object({
  // The page has checked it; that it is one at all is seen to.
  edition: v.custom<Edition>((value) => v.is(v.object({ format: v.literal(2) }), value)),
  from: v.object({ site: v.string(), edition: v.nullable(v.string()) }),
})

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  // What fails says so at once: whoever waits for an answer waits long.
  void answer(data).catch(() => self.postMessage(null))
})

async function answer(asked: unknown): Promise<void> {
  const { edition, from } = v.parse(questionSchema, asked)
  self.postMessage(drawPageFile(edition, await fetchPageTemplate(), from))
}
