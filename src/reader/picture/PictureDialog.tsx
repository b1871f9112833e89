import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { Dialog } from '@/ui/Dialog'
import { OutcomeLine } from './OutcomeLine'
import { describePicture, pictureContent } from './picture-content'
import {
  canSharePictures,
  copyPicture,
  type Outcome,
  pictureFile,
  savePicture,
  sharePicture,
} from './picture-file'
import { pictureFileName } from './picture-file-name'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './picture-size'
import { type PictureSubject, subjectAddress, subjectName } from './picture-subject'
import { usePicture } from './use-picture'

type Props = {
  readonly edition: Edition
  readonly subject: PictureSubject
  readonly onClose: () => void
}

/** A quotation or passage as a picture, with the ways to take it along. It shows what it was opened for. */
export function PictureDialog({ edition, subject, onClose }: Props) {
  const [content] = useState(() =>
    pictureContent(edition, subject, subjectAddress(edition, subject, location.host)),
  )
  const { canvas, drawn } = usePicture(content)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [canShare] = useState(canSharePictures)
  const fileName = pictureFileName(edition, subject)
  async function take(along: (file: Promise<File | null>) => Promise<Outcome>) {
    if (!canvas.current) return
    setOutcome(null)
    setOutcome(await along(pictureFile(canvas.current, fileName)))
  }
  const isShown = drawn.kind === 'shown'
  return (
    <Dialog labelledBy="picture-title" width="wide" onClose={onClose}>
      <h2 id="picture-title" tabIndex={-1} className="font-semibold outline-none">
        Picture of {subjectName(edition, subject)}
      </h2>
      {drawn.kind === 'impossible' ? (
        <p role="alert" className="mt-3">
          Your browser does not let this page draw a picture.
        </p>
      ) : (
        <canvas
          ref={canvas}
          width={PICTURE_WIDTH}
          height={PICTURE_HEIGHT}
          role="img"
          aria-label={describePicture(isShown ? drawn.content : content)}
          className="mt-3 block h-auto w-full border border-rule"
        />
      )}
      <div className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <TakeButton isReady={isShown} onClick={() => take(copyPicture)}>
          Copy picture
        </TakeButton>
        <TakeButton isReady={isShown} onClick={() => take(savePicture)}>
          Save picture
        </TakeButton>
        {canShare && (
          <TakeButton isReady={isShown} onClick={() => take(sharePicture)}>
            Share picture
          </TakeButton>
        )}
        <form method="dialog" className="ml-auto">
          <button type="submit" className="min-h-8 px-1 text-muted underline underline-offset-2">
            Close
          </button>
        </form>
      </div>
      <OutcomeLine outcome={outcome} fileName={fileName} />
    </Dialog>
  )
}

type TakeButtonProps = {
  readonly isReady: boolean
  readonly onClick: () => Promise<void>
  readonly children: string
}

function TakeButton({ isReady, onClick, children }: TakeButtonProps) {
  return (
    <button
      type="button"
      disabled={!isReady}
      onClick={() => void onClick()}
      className="min-h-8 px-1 font-medium underline underline-offset-2 disabled:text-muted"
    >
      {children}
    </button>
  )
}
