import { useEffect } from 'react'
import { addressNow, goTo } from '@/address/browser-address'
import { useAddress } from '@/address/use-address'
import type { Marks } from '@/edition/shown-mentions'
import { useReadingSettings } from './use-reading-settings'

/** What was marked when anything last was, for the switch to give back. */
let shownLast: Marks = 'names'

/** What is marked in the text: what the address asks for, else what the reader has set. */
export function useMarks() {
  const asked = useAddress(({ address }) => address.marks)
  const { settings, change } = useReadingSettings()
  const marks: Marks = asked ?? settings.marks
  useEffect(() => {
    document.documentElement.dataset['marks'] = marks
    if (marks !== 'nothing' && marks !== 'voices') shownLast = marks
  }, [marks])

  function setMarks(next: Marks) {
    const { marks: _, ...rest } = addressNow().address
    if (next === 'voices') goTo({ ...rest, target: null, marks: next })
    else {
      if (asked) goTo({ ...rest, target: null })
      change({ marks: next })
    }
  }
  /** Take all marks away, or give back those there were. */
  function switchMarks() {
    setMarks(marks === 'nothing' ? shownLast : 'nothing')
  }
  /** Show who says what, or give back the marks there were. */
  function switchVoices() {
    setMarks(marks === 'voices' ? settings.marks : 'voices')
  }
  return { marks, setMarks, switchMarks, switchVoices }
}
