/** Faults that nobody is there to see go to the extension's own console; no address is ever among them. */
export function logFault(where: string, fault: unknown): void {
  console.error(`Daylight: ${where}:`, fault instanceof Error ? `${fault.name}: ${fault.message}` : fault)
}
