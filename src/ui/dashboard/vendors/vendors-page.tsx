export function VendorsPage({ parameters }: { parameters: URLSearchParams }) {
  return <p>Vendors {parameters.size}</p>
}
