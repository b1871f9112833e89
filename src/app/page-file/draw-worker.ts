import * as v from 'valibot'
import type { Edition } from '@/edition/edition-schema'
import { answerMessages } from '@/library/answer-messages'
import { fetchPageTemplate } from '@/library/page-template'
import { drawPageFile } from './draw-page-file'

const questionSchema = v.object({
  // The page has checked it; that it is one at all is seen to.
  edition: v.custom<Edition>((value) => v.is(v.object({ format: v.literal(2) }), value)),
  from: v.object({ site: v.string(), edition: v.nullable(v.string()) }),
})

answerMessages(async (asked) => {
  const { edition, from } = v.parse(questionSchema, asked)
  return drawPageFile(edition, await fetchPageTemplate(), from)
})
