import { MAIN_BUTTON, SECOND_BUTTON } from '@/ui/buttons'

type Props = {
  /** What the form does, as a verb. */
  readonly does: string
  readonly onCancel: () => void
}

/** The ways out of a form about a record: done, or as if it had not been opened. */
export function FormButtons({ does, onCancel }: Props) {
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <button type="submit" className={MAIN_BUTTON}>
        {does}
      </button>
      <button type="button" onClick={onCancel} className={SECOND_BUTTON}>
        Cancel
      </button>
    </p>
  )
}
