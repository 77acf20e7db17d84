/**
 * What recorded a workout: `Apple Watch (Watch6,2)` from the description of the device, else the source, which may be an
 * app. Undefined where neither is given.
 */
export function deviceName(device: string | undefined, sourceName: string | undefined): string | undefined {
  const name = part('name', device)
  const hardware = part('hardware', device)
  if (name === undefined) return sourceName?.trim() || undefined
  return hardware === undefined ? name : `${name} (${hardware})`
}

/** The hardware has a comma in its name. */
const part = (key: string, device: string | undefined): string | undefined =>
  new RegExp(`, ${key}:(.{1,80}?)(?:, [\\w ]{1,40}:|>|$)`).exec(device ?? '')?.[1]?.trim() || undefined
