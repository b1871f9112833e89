import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { main, openReader, quotes } from '../../support/open-reader'
import { smallEdition } from '../../support/small-edition'

describe('who says this', () => {
  it('names who speaks in the attributed sentences, and in no other', async () => {
    await openReader({ marks: 'voices' })
    const attributed = smallEdition.voices.filter(({ speakers }) => speakers.length > 0)
    const shown = [...document.querySelectorAll('[data-voice][data-begins]')]
    expect(shown).toHaveLength(attributed.length)
    for (const [at, element] of shown.entries()) {
      expect(attributed[at]?.words.startsWith(element.textContent ?? '?')).toBe(true)
    }
  })

  it('leaves the words of the text as they are', async () => {
    await openReader({ marks: 'voices' })
    const words = [...main().querySelectorAll('[data-start]')].map(({ textContent }) => textContent)
    expect(words.join('\n\n')).toBe(smallEdition.article.text)
  })

  it('says in the margin who speaks, and above the text how much', async () => {
    await openReader({ marks: 'voices' })
    expect(quotes()).toHaveTextContent(/Ruth Hale:/)
    expect(await screen.findByRole('heading', { name: 'Who says this' })).toBeVisible()
  })

  it('goes again when other marks are asked for', async () => {
    const { change } = await openReader({ marks: 'voices' })
    change({ marks: 'names' })
    expect(document.querySelector('[data-voice]')).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Who says this' })).toBeNull()
  })
})
