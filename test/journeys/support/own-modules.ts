import {
  changeOwnEdition,
  deleteOwnEdition,
  ownEdition,
  restoreOwnEdition,
  takeInEdition,
} from '@/library/own/own-editions'
import { listOwnEditions, ownRecords } from '@/library/own/own-list'

/** What keeps editions on a device, for windows that do nothing else: a script that they call `own`. */
const own = {
  changeOwnEdition,
  deleteOwnEdition,
  listOwnEditions,
  ownEdition,
  ownRecords,
  restoreOwnEdition,
  takeInEdition,
}
export type Own = typeof own

Object.assign(globalThis, { own })
