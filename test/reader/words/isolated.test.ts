import { expect, it } from 'vitest'
import { isolated } from '@/reader/words/isolated'

it.each(['نجيب محفوظ', 'עמוס עוז', 'AllAboutAI بالعربية'])('sets %s apart', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`)
})

it.each(['', 'Ruth Hale', '“It took nine years,”', '4 April 2024', 'Мария', '川端 康成'])(
  'leaves "%s" as it is',
  (name) => {
    expect(isolated(name)).toBe(name)
  },
)
