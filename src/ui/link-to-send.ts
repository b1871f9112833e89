/** A link as it is copied or sent. */
export type LinkToSend = {
  readonly link: string
  /** Whether it leads nowhere but on this device. */
  readonly isHereOnly: boolean
  /** What has to be known of it besides; `null` for nothing. */
  readonly note: string | null
}

/** What a link on this page becomes where it leaves the device. */
export type SendLink = (link: string) => Promise<LinkToSend>
