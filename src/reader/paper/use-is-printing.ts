import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusRestorer } from '../page/restore-focus'

/** Whether the page is being printed; what is drawn for it stands before the paper is laid out. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    let giveBack = () => {}
    function begin() {
      giveBack = focusRestorer(document)
      flushSync(() => setIsPrinting(true))
    }
    function end() {
      flushSync(() => setIsPrinting(false))
      giveBack()
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
