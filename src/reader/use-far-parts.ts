import { useEffect } from 'react'
import { pageIsIdle } from '@/ui/page-is-idle'

/** Have the parts laid out, one at a time, that reader.css leaves out while the page comes up. */
export function useFarParts(): void {
  useEffect(() => {
    void layOut(document.querySelectorAll('.timeline, .entities, .quotes'))
  }, [])
}

async function layOut(parts: Iterable<Element>): Promise<void> {
  for (const part of parts) {
    await pageIsIdle()
    part.setAttribute('data-near', '')
  }
}
