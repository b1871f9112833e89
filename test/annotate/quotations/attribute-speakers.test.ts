import { expect, it } from 'vitest'
import { annotate } from '@/annotate/annotate-article'

/** Who says what, and what of it. */
async function saidIn(text: string): Promise<string[]> {
  const { entities, quotations } = await annotate(text, { published: '2024-04-04' })
  const labels = new Map(entities.map(({ id, label }) => [id, label]))
  return quotations.map(
    ({ speakers, parts }) =>
      `${speakers.map((id) => labels.get(id)).join(' and ') || 'nobody'}: ${parts[0]?.words}`,
  )
}

it.each([
  [
    'a name right behind that of an organisation',
    'The president of the University of Helsinki Student Association Kim Ekholm said the plan was late.',
    ['Kim Ekholm: the plan was late'],
  ],
  [
    'nobody where the words call the one by name who "he" would be',
    'Andy Warhol was born in Pittsburgh. Andy Warhol died in New York. He said, “Andy Warhol was the centre of all.”',
    ['nobody: “Andy Warhol was the centre of all.”'],
  ],
  [
    'somebody once for what is felt and said',
    'Kim Ekholm said she felt the plan was late.',
    ['Kim Ekholm: she felt the plan was late'],
  ],
  [
    'nobody else in what somebody says that others say',
    'Kim Ekholm said her party has supported the idea since May.',
    ['Kim Ekholm: her party has supported the idea since May'],
  ],
])('takes for the speaker %s', async (_, text, said) => {
  expect(await saidIn(text)).toEqual(said)
})
