/** Moves the browser's clock from outside: libfaketime answers when the browser asks the system for the time. The product knows nothing of it. */
import { existsSync } from 'node:fs'

const places = [process.env['LIBFAKETIME'], ...['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`)]

/** Where libfaketime is; undefined where it is not installed. */
export function faketimePath(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place))
}

/** The environment in which a browser believes that it is nine in the morning of `date`. An offset, not a time: the browser's processes start at different moments. */
export function environmentOf(date: string, library: string): Record<string, string> {
  const seconds = Math.round((new Date(`${date}T09:00:00`).getTime() - Date.now()) / 1000)
  return { LD_PRELOAD: library, FAKETIME: `${seconds < 0 ? '' : '+'}${seconds}` }
}
