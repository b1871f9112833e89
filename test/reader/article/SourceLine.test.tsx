import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SourceLine } from '@/reader/article/SourceLine'
import { bareEditionWith } from '../../support/bare-edition'
import { smallEdition } from '../../support/small-edition'

const { sections } = smallEdition

it.each([
  { headline: 'A', summary: 'B', sections, said: 'headline, summary and side-heads by Lectern' },
  { headline: null, summary: 'B', sections: [], said: 'summary by Lectern' },
  { headline: null, summary: null, sections: [], said: 'edition by Lectern' },
])('says whose what is: $said', ({ headline, summary, sections: own, said }) => {
  const editorial = { by: 'Lectern', headline, summary }
  const edition = bareEditionWith({ editorial, sections: own })
  const { container } = render(<SourceLine edition={edition} />)
  expect(container).toHaveTextContent(new RegExp(`^${said}`))
})

it('says nothing of an article of which nothing is known', () => {
  const { container } = render(<SourceLine edition={bareEditionWith({})} />)
  expect(container.textContent).toBe(screen.getByRole('button').textContent)
})
