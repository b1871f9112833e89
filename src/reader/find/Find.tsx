import type { Edition } from '@/edition/edition-schema'
import { isComposing } from '@/ui/is-composing'
import { FIND_RESULTS_ID } from '../page/find-names'
import { FindOption } from './FindOption'
import type { Command } from './find-results'
import { HowMany } from './HowMany'
import { useCombobox } from './use-combobox'
import { useFindResults } from './use-find-results'
import { useOptionList } from './use-option-list'
import { useWordPlaces } from './use-word-places'
import { useWordsIn } from './use-words-in'
import { WordSteps } from './WordSteps'

type Props = {
  readonly edition: Edition
  /** Where the words are typed; it stood in the page before all this came. */
  readonly field: HTMLInputElement
  /** What can be done from here, beside going somewhere. */
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/**
 * What is found for the words in a field, in the text and in all that the page holds beside it: a
 * combobox with a list, as in the ARIA Authoring Practices. Enter in the field goes from one place
 * of the words to the next; arrows go through the results.
 */
export function Find({ edition, field, commands, onClose }: Props) {
  const query = useWordsIn(field)
  const results = useFindResults(edition, query, commands)
  const { words, others, listed } = results
  const places = useWordPlaces(words)
  const options = useOptionList(listed.length)
  const shown = options.isOpen ? listed : []
  useCombobox(field, {
    isExpanded: shown.length > 0,
    activeId: options.activeId,
    onInput: lookAnew,
    onKeyDown: press,
  })

  function lookAnew() {
    places.startAnew()
    options.open()
  }
  function press(event: KeyboardEvent) {
    if (isComposing(event)) return
    if (options.press(event)) event.preventDefault()
    else if (event.key === 'Enter') goToPlace(event.shiftKey ? -1 : 1)
  }
  /** The list folds, which would cover the place on a narrow screen; arrows open it again. */
  function goToPlace(by: 1 | -1) {
    if (words.length === 0) return
    options.fold()
    places.step(by)
  }
  return (
    <>
      {words.length + others > 0 && (
        <WordSteps count={words.length} at={places.at} onStep={goToPlace} />
      )}
      <div id={FIND_RESULTS_ID} role="listbox" aria-label="Results" className="find-results">
        {shown.map((result, at) => (
          <FindOption
            key={result.key}
            edition={edition}
            id={options.optionId(at)}
            result={result}
            isActive={options.active === at}
            onFollowed={onClose}
          />
        ))}
      </div>
      <HowMany query={query} results={results} isListed={options.isOpen} />
    </>
  )
}
