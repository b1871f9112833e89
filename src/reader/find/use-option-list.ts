import { useEffect, useState } from 'react'
import { FIND_RESULTS_ID } from '../page/find-names'

/** These move the cursor in the field, where whoever presses them is again. */
const KEYS_OF_FIELD = ['Home', 'End', 'ArrowLeft', 'ArrowRight']

/**
 * The list under the field: whether it is open, and which of its options the arrows have reached.
 * Focus stays in the field, which the arrows also come by.
 */
export function useOptionList(count: number) {
  const [isOpen, setIsOpen] = useState(true)
  const [active, setActive] = useState<number | null>(null)
  const activeId = active === null ? undefined : optionId(active)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  /** Whether the key went through the options or followed one. */
  function press({ key }: KeyboardEvent): boolean {
    if (KEYS_OF_FIELD.includes(key)) setActive(null)
    if (key === 'Enter' && activeId) document.getElementById(activeId)?.click()
    else if (key === 'ArrowDown') step(1)
    else if (key === 'ArrowUp') step(-1)
    else return false
    return true
  }
  /** To the next and round again; before the first and after the last is the field. */
  function step(by: 1 | -1) {
    const stops = count + 1
    const next = ((active ?? -1) + 1 + by + stops) % stops
    setActive(next === 0 ? null : next - 1)
    setIsOpen(true)
  }
  function startAnew(opens: boolean) {
    setActive(null)
    setIsOpen(opens)
  }
  return {
    isOpen,
    active,
    activeId,
    press,
    open: () => startAnew(true),
    fold: () => startAnew(false),
    optionId,
  }
}

function optionId(at: number): string {
  return `${FIND_RESULTS_ID}-${at}`
}
