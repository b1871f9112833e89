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
import { FormatButton } from './FormatButton'
import { SavePage } from './SavePage'

type Props = {
  readonly edition: Edition
  readonly opener: RefObject<HTMLElement | null>
  readonly onCite: (kind: 'article' | 'edition') => void
  readonly onClose: () => void
}

/** What can be done with the whole edition: cite the article, save all of it for other tools. */
export function EditionMenu({ edition, opener, onCite, onClose }: Props) {
  const announce = useAnnounce()
  function tellSaved(file: string) {
    announce(`Saved as ${file}`)
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
        <li>
          <SavePage edition={edition} onSaved={tellSaved} />
        </li>
        {formatsOf(edition).map((format) => (
          <li key={format.name}>
            <FormatButton
              label={format.label}
              holds={format.holds}
              onClick={() => tellSaved(saveEdition(edition, format))}
            />
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
