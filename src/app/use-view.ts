import { useEffect } from 'react'
import { asksBeyondText } from '@/address/asks-beyond-text'
import { addressNow, goTo } from '@/address/browser-address'
import { useAddress } from '@/address/use-address'
import type { View } from '@/library/reading-settings'
import { keepPlace } from '@/reader/page/keep-place'
import { useReadingSettings } from './use-reading-settings'

/**
 * Whether the whole edition is shown or the article alone. An address that asks for more than the
 * text, such as a link to a quote, is shown what it asks for, whatever is set.
 */
export function useView() {
  const asksForMore = useAddress(({ address }) => asksBeyondText(address))
  const { settings, change } = useReadingSettings()
  const view: View = asksForMore ? 'edition' : settings.view
  useEffect(() => {
    document.documentElement.dataset['view'] = view
  }, [view])

  function setView(next: View) {
    const { address } = addressNow()
    keepPlace(document, () => {
      if (next === 'article' && asksBeyondText(address)) {
        goTo({ page: address.page, entity: null, target: null })
      }
      change({ view: next })
    })
  }
  return { view, setView }
}
