/** A link as it is copied or sent, with what has to be known of it besides; `null` for nothing. */
export type LinkToSend = { readonly link: string; readonly note: string | null }

/** What a link on this page becomes where it leaves the device. */
export type SendLink = (link: string) => Promise<LinkToSend>
