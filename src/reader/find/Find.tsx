import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { type Found, findEntries, findWords, searchIndex } from '@/edition/search-edition'
import { SignButton } from '@/ui/SignButton'
import { FindOption, type FindResult } from './FindOption'
import { useWordPlaces } from './use-word-places'
import { WordSteps } from './WordSteps'

/** Something that a reader can have done by name. */
type Command = { readonly name: string; readonly run: () => void }

type Props = {
  readonly edition: Edition
  /** What can be done from here, beside going somewhere. */
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/** How many results are listed; a longer word finds the rest. */
const MOST_RESULTS = 12

/**
 * One field that finds words of the article, entities by any name, quotes, events, sections
 * and commands: a combobox with a list, as in the ARIA Authoring Practices. Enter in the field
 * goes from one place of the words to the next; arrows go through the results.
 */
export function Find({ edition, commands, onClose }: Props) {
  const [query, setQuery] = useState('')
  const index = useMemo(() => searchIndex(edition), [edition])
  const words = findWords(index, query)
  const places = useWordPlaces(words)
  const results = resultsFor(query, findEntries(index, query), commands)
  const { active, startAnew, press, optionId, listId } = useActiveOption(results.length)
  const field = useFocusedField()
  const hasQuery = query.trim() !== ''

  function pressKey(event: KeyboardEvent) {
    const isTaken =
      press(event) ||
      takeKey(event, 'Escape', onClose) ||
      (active === null && takeKey(event, 'Enter', () => places.step(event.shiftKey ? -1 : 1)))
    if (isTaken) event.preventDefault()
  }
  function lookFor(next: string) {
    setQuery(next)
    places.startAnew()
    startAnew()
  }
  return (
    <search aria-label="Find" className="find-panel">
      <div className="flex items-center gap-2">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Find words, entities, quotes, events, sections and commands"
          aria-expanded={results.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === null ? undefined : optionId(active)}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => lookFor(event.target.value)}
          onKeyDown={pressKey}
          className="min-w-0 flex-1 border-muted border-b bg-paper px-1 py-1.5 text-ink outline-none focus:border-blue"
        />
        {hasQuery && <WordSteps count={words.length} at={places.at} onStep={places.step} />}
        <SignButton name="Close find" sign="×" onClick={onClose} />
      </div>
      <div id={listId} role="listbox" aria-label="Results" className="mt-1">
        {results.map((result, at) => (
          <FindOption
            key={result.key}
            id={optionId(at)}
            result={result}
            isActive={active === at}
            onFollowed={onClose}
          />
        ))}
      </div>
      <p role="status" className="sr-only">
        {hasQuery && `${words.length} in the text, ${results.length} other results`}
      </p>
    </search>
  )
}

function resultsFor(
  query: string,
  found: readonly Found[],
  commands: readonly Command[],
): FindResult[] {
  const wanted = query.trim().toLowerCase()
  const matching = commands.filter(
    ({ name }) => wanted !== '' && name.toLowerCase().includes(wanted),
  )
  return [
    ...found.map((entry) => ({ key: `${entry.kind}-${entry.id}`, ...entry })),
    ...matching.map((command) => ({ key: command.name, kind: 'command' as const, ...command })),
  ].slice(0, MOST_RESULTS)
}

/** Which of the options the arrows have reached; focus stays in the field. */
function useActiveOption(count: number) {
  const [active, setActive] = useState<number | null>(null)
  const id = useId()
  const optionId = (at: number) => `${id}-${at}`

  /** Whether the key went through the options or followed one. */
  function press(event: KeyboardEvent): boolean {
    const down = active === null ? 0 : active + 1
    const up = active === null ? count - 1 : active - 1
    return (
      takeKey(event, 'ArrowDown', () => setActive(down < count ? down : null)) ||
      takeKey(event, 'ArrowUp', () => setActive(up >= 0 ? up : null)) ||
      (active !== null &&
        takeKey(event, 'Enter', () => document.getElementById(optionId(active))?.click()))
    )
  }
  return { active, startAnew: () => setActive(null), press, optionId, listId: id }
}

function takeKey(event: KeyboardEvent, key: string, act: () => void): boolean {
  if (event.key !== key) return false
  act()
  return true
}

/** Focus goes to the field and, when it closes without leading elsewhere, back to where it was. */
function useFocusedField() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const before = document.activeElement
    field.current?.focus()
    return () => {
      const isLost = document.activeElement === document.body
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return field
}
