import type { RefObject } from 'react'
import { absoluteLinks } from '@/address/absolute-links'
import { isOwn } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { type ExportFormat, formatsOf } from '@/export/formats'
import { useAnnounce } from '@/ui/Announcer'
import { MENU_ROW } from '@/ui/menu-row'
import { PopoverBelow } from '@/ui/PopoverBelow'
import { saveFile } from '@/ui/save-file'
import { CopyCarryingLink } from './CopyCarryingLink'

type Props = {
  readonly edition: Edition
  readonly opener: RefObject<HTMLElement | null>
  readonly onCite: (kind: 'article' | 'edition') => void
  readonly onClose: () => void
}

/** What can be done with the whole edition: cite the article, save all of it for other tools. */
export function EditionMenu({ edition, opener, onCite, onClose }: Props) {
  const announce = useAnnounce()
  function save(format: ExportFormat) {
    announce(`Saved as ${saveEdition(edition, format)}`)
    opener.current?.focus({ preventScroll: true })
    onClose()
  }
  return (
    <PopoverBelow label="This edition" opener={opener} onClose={onClose}>
      <button type="button" onClick={() => onCite('article')} className={MENU_ROW}>
        Cite the article
      </button>
      {!isOwn(edition) && (
        <button type="button" onClick={() => onCite('edition')} className={MENU_ROW}>
          Cite this edition
        </button>
      )}
      {isOwn(edition) && <CopyCarryingLink edition={edition} />}
      <p className="mt-2 border-rule border-t pt-2 text-muted text-sm">Save this edition as</p>
      <ul>
        {formatsOf(edition).map((format) => (
          <li key={format.name}>
            <button
              type="button"
              onClick={() => save(format)}
              className="group flex w-full flex-wrap items-baseline py-1.5 text-left"
            >
              <span className="w-30">
                <span className="underline decoration-rule underline-offset-2 group-hover:decoration-current">
                  {format.label}
                </span>
              </span>{' '}
              <span className="text-muted text-sm">{format.holds}</span>
            </button>
          </li>
        ))}
      </ul>
    </PopoverBelow>
  )
}

/** Saves the edition in a format; gives the name of the file. */
function saveEdition(edition: Edition, { name, extension, mediaType, format }: ExportFormat) {
  const file = `${edition.id}-${name}.${extension}`
  saveFile(new File([format(edition, { link: absoluteLinks(edition) })], file, { type: mediaType }))
  return file
}
