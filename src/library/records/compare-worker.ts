import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { parseEdition } from '@/edition/parse-edition'
import { textSources } from '@/edition/text-sources'
import { answerMessages } from '../answer-messages'
import { tellFindings } from './told-findings'

// It answers an edition with how its quotations stand to the records it holds; anything else with `null`.
answerMessages((asked) => {
  const edition = parseEdition(asked)
  if (!edition.ok) return null
  return tellFindings(compareWithRecords(edition.value, textSources(edition.value)))
})
