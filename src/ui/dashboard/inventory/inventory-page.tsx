export function InventoryPage({ parameters }: { parameters: URLSearchParams }) {
  return <p>Inventory {parameters.size}</p>
}
