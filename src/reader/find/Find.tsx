import { type KeyboardEvent, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { isComposing } from '@/ui/is-composing'
import { OPEN_ABOVE } from '@/ui/is-open-above'
import { SignButton } from '@/ui/SignButton'
import { useFocusGivenBack } from '@/ui/use-focus-given-back'
import { FindOption } from './FindOption'
import type { Command } from './find-results'
import { HowMany } from './HowMany'
import { useEscapeToClose } from './use-escape-to-close'
import { useFindResults } from './use-find-results'
import { useOptionList } from './use-option-list'
import { useWordPlaces } from './use-word-places'
import { WordSteps } from './WordSteps'

type Props = {
  readonly edition: Edition
  /** What can be done from here, beside going somewhere. */
  readonly commands: readonly Command[]
  /** How often it was asked for since it was opened; each time its field has the focus. */
  readonly asked: number
  readonly onClose: () => void
}

/**
 * One field that finds words of the article, entities by any name, quotes, events, sections
 * and commands: a combobox with a list, as in the ARIA Authoring Practices. Enter in the field
 * goes from one place of the words to the next; arrows go through the results.
 */
export function Find({ edition, commands, asked, onClose }: Props) {
  const [query, setQuery] = useState('')
  const findings = useFindResults(edition, query, commands)
  const { words, others, listed } = findings
  const places = useWordPlaces(words)
  const options = useOptionList(listed.length)
  const shown = options.isOpen ? listed : []
  const field = useFocusGivenBack<HTMLInputElement>(asked)
  useEscapeToClose(onClose)

  function press(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return
    if (options.press(event)) event.preventDefault()
    else if (event.key === 'Enter') goToPlace(event.shiftKey ? -1 : 1)
  }
  /** The list folds, which would cover the place on a narrow screen; arrows open it again. */
  function goToPlace(by: 1 | -1) {
    if (words.length === 0) return
    options.fold()
    places.step(by)
  }
  function lookFor(next: string) {
    setQuery(next)
    places.startAnew()
    options.open()
  }
  return (
    <search aria-label="Find" className="find-panel" {...OPEN_ABOVE}>
      <div className="flex items-center gap-2">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Find words, entities, quotes, events, sections and commands"
          aria-expanded={shown.length > 0}
          aria-controls={options.listId}
          aria-autocomplete="list"
          aria-activedescendant={options.activeId}
          placeholder="Words, names, commands"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => lookFor(event.target.value)}
          onKeyDown={press}
          className="min-w-0 flex-1 border-muted border-b bg-paper px-1 py-1.5 text-ink outline-none placeholder:text-muted focus:border-blue"
        />
        {words.length + others > 0 && (
          <WordSteps count={words.length} at={places.at} onStep={goToPlace} />
        )}
        <SignButton name="Close find" sign="×" onClick={onClose} />
      </div>
      <div id={options.listId} role="listbox" aria-label="Results" className="find-results mt-1">
        {shown.map((result, at) => (
          <FindOption
            key={result.key}
            id={options.optionId(at)}
            result={result}
            isActive={options.active === at}
            onFollowed={onClose}
          />
        ))}
      </div>
      <HowMany query={query} findings={findings} isListed={options.isOpen} />
    </search>
  )
}
