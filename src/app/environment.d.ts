interface ImportMetaEnv {
  /** The address the site is published at, such as https://news.example/; set when building. */
  readonly SITE_URL?: string
  /** The id of the edition at the front; set in package.json, or when building. */
  readonly FIRST_EDITION: string
  /** Where errors are reported: a mail address, or the address of an issue form; set when building. */
  readonly REPORT_TO?: string
}
