import { useEffect } from 'react'
import { clickedLink } from '@/ui/clicked-link'
import { WHILE_CAPTURING } from '@/ui/while-capturing'

type Handlers = {
  /** A link that chooses one entity is being pressed. */
  readonly onPress: (entityId: string) => void
  /** A link that chooses was followed: one id, or several of a joint mention. */
  readonly onChoose: (entityIds: readonly string[], link: HTMLAnchorElement) => void
  /** A link to a part of the overview was followed: the name of the part is given. */
  readonly onShow: (part: string) => void
  /** A link that opens a record was followed: the id of a source or a quotation is given. */
  readonly onRecord: (id: string) => void
  /** A link to a place on this page was followed. */
  readonly onFollow: (link: Element) => void
  /** A link that stands for several was followed: the id of their list is given. */
  readonly onOpen: (listId: string, link: Element) => void
}

/** Take over plain clicks on links within this page; every other click does what links do. */
export function useLinksOfPage(handlers: Handlers): void {
  const { onPress, onChoose, onShow, onRecord, onFollow, onOpen } = handlers
  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = clickedLink(event)
      const follow = link && followerOf(link)
      if (!follow) return
      event.preventDefault()
      follow()
    }
    function followerOf(link: Element): (() => void) | null {
      const choices = link.getAttribute('data-choose')
      if (choices && link instanceof HTMLAnchorElement) {
        return () => onChoose(choices.split(' '), link)
      }
      const openers = [
        ['data-shows', onShow],
        ['data-record', onRecord],
        ['data-opens', onOpen],
      ] as const
      for (const [name, open] of openers) {
        const asked = link.getAttribute(name)
        if (asked) return () => open(asked, link)
      }
      return leadsWithin(link) ? () => onFollow(link) : null
    }
    document.addEventListener('click', follow, WHILE_CAPTURING)
    return () => document.removeEventListener('click', follow, WHILE_CAPTURING)
  }, [onChoose, onShow, onRecord, onFollow, onOpen])
  useEffect(() => {
    function press({ target }: PointerEvent) {
      const link = target instanceof Element ? target.closest('a[data-choose]') : null
      const choices = link?.getAttribute('data-choose') ?? ' '
      if (!choices.includes(' ')) onPress(choices)
    }
    document.addEventListener('pointerdown', press, WHILE_CAPTURING)
    return () => document.removeEventListener('pointerdown', press, WHILE_CAPTURING)
  }, [onPress])
}

/** Whether a link leads to a place on its page, and does not copy its address. */
function leadsWithin(link: Element): boolean {
  return !link.hasAttribute('data-copies') && link.getAttribute('href')?.startsWith('#') === true
}
