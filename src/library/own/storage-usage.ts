/** How much of the device this site fills, and whether the browser may clear it by itself. */
export type StorageUsage = {
  /** Bytes; `null` where the browser does not tell. */
  readonly bytes: number | null
  /** `null` where the browser does not tell. */
  readonly isPersistent: boolean | null
}

/** What the browser says of the storage of this site. */
export async function storageUsage(): Promise<StorageUsage> {
  const [estimate, isPersistent] = await Promise.all([
    storage()
      ?.estimate?.()
      .catch(() => null),
    storage()
      ?.persisted?.()
      .catch(() => null),
  ])
  return { bytes: estimate?.usage ?? null, isPersistent: isPersistent ?? null }
}

/** Ask the browser never to clear by itself what is kept; gives whether it agrees. */
export async function askForPersistence(): Promise<boolean> {
  return (
    (await storage()
      ?.persist?.()
      .catch(() => false)) ?? false
  )
}

/** Pages that did not come over a secure line have none. */
function storage(): StorageManager | undefined {
  return navigator.storage
}
