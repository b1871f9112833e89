import { useEffect, useMemo, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { paragraphs } from '../../../src/text/paragraphs'
import { NaiveParagraph } from './NaiveParagraph'
import { NaiveSides } from './NaiveSides'

/** What a page of the same content is when nobody minds its speed: fetched, then drawn as one tree. */
export function NaiveReader() {
  const [edition, setEdition] = useState<Edition | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('edition')
    void fetch(`/editions/${id}.json`)
      .then((response) => response.json())
      .then(setEdition)
  }, [])
  const rows = useMemo(() => (edition ? rowsOf(edition) : []), [edition])
  if (!edition) return <p className="loading">Loading…</p>
  return (
    <div className="page">
      <main>
        <h1>{edition.editorial?.headline}</h1>
        <p className="summary">{edition.editorial?.summary}</p>
        <div data-text>
          {rows.map(({ paragraph, mentions }) => (
            <NaiveParagraph
              key={paragraph.number}
              edition={edition}
              paragraph={paragraph}
              mentions={mentions}
              chosen={chosen}
              onChoose={setChosen}
            />
          ))}
        </div>
      </main>
      <NaiveSides edition={edition} chosen={chosen} onChoose={setChosen} />
    </div>
  )
}

/** Each paragraph with its mentions, found once and in one pass: only the drawing is naive. */
function rowsOf({ article, mentions }: Edition) {
  let next = 0
  return paragraphs(article.text).map((paragraph) => {
    const first = next
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) next++
    return { paragraph, mentions: mentions.slice(first, next) }
  })
}
