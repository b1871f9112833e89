import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { parseEdition } from '@/edition/parse-edition'
import { textSources } from '@/edition/text-sources'
import { tellFindings } from './told-findings'

// It answers an edition with how its quotations stand to the records it holds; anything else with `null`.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const edition = parseEdition(data)
  self.postMessage(
    edition.ok ? tellFindings(compareWithRecords(edition.value, textSources(edition.value))) : null,
  )
})
