import { addressOf } from '@/address/browser-address'
import { carryingPath } from '@/address/other-pages'
import { LONGEST_CARRIED } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import type { LinkToSend } from '@/ui/link-to-send'

/**
 * A link as it leaves this device: one to an edition of the reader's own leads nowhere elsewhere, so
 * it becomes one that carries the edition, and leads to the same place in it. Where that would be too
 * long, or the browser cannot pack it, the link stays, and it is said that it leads here only.
 *
 * @param editionOf the edition of the reader's own with that id; `null` where it is not at hand
 */
export async function linkToSend(
  link: string,
  editionOf: (id: string) => Edition | null,
): Promise<LinkToSend> {
  const { address } = addressOf(link)
  if (address.page.kind !== 'mine' || address.page.edition === null)
    return { link, isHereOnly: false, note: null }
  const edition = editionOf(address.page.edition)
  const carried = edition && (await packed(edition))
  if (!carried) return { link, isHereOnly: true, note: HERE_ONLY }
  const whole = new URL(carryingPath(carried, address), location.href).href
  return whole.length > LONGEST_CARRIED
    ? { link, isHereOnly: true, note: `${HERE_ONLY}: at ${kilobytes(whole)} ${TOO_LONG}` }
    : { link: whole, isHereOnly: false, note: `It carries the article, ${kilobytes(whole)}` }
}

/** The edition for a link; `null` where it cannot be packed. */
async function packed(edition: Edition): Promise<string | null> {
  try {
    const { packEdition } = await import('@/library/sharing/carried-edition')
    return await packEdition(edition)
  } catch {
    return null
  }
}

const HERE_ONLY = 'It leads to the article on this device only'
const TOO_LONG = 'the article is too long for a link, and can be sent as a file'

/** How long a link is, in thousands of letters. */
function kilobytes({ length }: string): string {
  return `${Math.ceil(length / 1000)} kB`
}
