import { useEffect } from 'react'
import { takeAwaitedKeys } from '../page/find-panel'

type Combobox = {
  /** Whether its list shows options. */
  readonly isExpanded: boolean
  /** The id of the option that the arrows have reached. */
  readonly activeId: string | undefined
  readonly onInput: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Makes a field that was in the page before, and stays after, the combobox of a list. */
export function useCombobox(
  field: HTMLInputElement,
  { isExpanded, activeId, onInput, onKeyDown }: Combobox,
): void {
  useEffect(() => {
    field.addEventListener('input', onInput)
    field.addEventListener('keydown', onKeyDown)
    return () => {
      field.removeEventListener('input', onInput)
      field.removeEventListener('keydown', onKeyDown)
    }
  }, [field, onInput, onKeyDown])
  useEffect(() => {
    field.setAttribute('aria-expanded', String(isExpanded))
    if (activeId === undefined) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', activeId)
  }, [field, isExpanded, activeId])
  useEffect(() => {
    for (const key of takeAwaitedKeys(field)) {
      // Each once what the one before did has been drawn.
      setTimeout(() => field.dispatchEvent(new KeyboardEvent('keydown', { key })))
    }
    return () => {
      field.setAttribute('aria-expanded', 'false')
      field.removeAttribute('aria-activedescendant')
    }
  }, [field])
}
