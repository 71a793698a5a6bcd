export function ExportsPage() {
  return <p>Exports</p>
}
