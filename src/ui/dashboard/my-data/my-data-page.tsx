export function MyDataPage() {
  return <p>MyData</p>
}
