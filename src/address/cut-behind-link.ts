/** What people and mail programs leave behind a link, which no id ends with, as such or percent-encoded. */
const BEHIND_LINK =
  /(?:[.,;:!?)\]}>*»”’"'\s\u200b]|%(?:0.|2[01279ACE]|3[ABEF]|[57]D|C2%..|E2%80%..))+$/i

/**
 * A part of an address without what is left behind a link that stood in a sentence. No more than 64
 * units are looked at: more is no slip, and the pattern begins anew at each of them.
 */
export function cutBehindLink(part: string): string {
  return part.slice(0, -64) + part.slice(-64).replace(BEHIND_LINK, '')
}
