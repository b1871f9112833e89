import { expect, it } from 'vitest'
import { exportSchemaOrg } from '@/edition/export/schema-org'
import { publishedEdition } from '../../support/published-edition'
import { exampleLink } from './example-link'

it('is a NewsArticle based on the original, its quotations with both wordings', () => {
  const written = JSON.parse(exportSchemaOrg(publishedEdition(), { link: exampleLink }))
  expect(written).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: 'https://news.example/read/x/',
    isBasedOn: { url: 'https://www.allaboutai.com/ai-news/us-uk-join-hands-to-ai-safety/' },
  })
  expect(written.hasPart).toHaveLength(2)
  for (const quotation of written.hasPart) {
    expect(quotation).toMatchObject({ '@type': 'Quotation', text: expect.stringMatching(/./) })
    expect(quotation.isBasedOn.length).toBeGreaterThan(0)
  }
  expect(JSON.stringify(written)).not.toContain('articleBody')
})
