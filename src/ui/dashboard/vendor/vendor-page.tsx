export function VendorPage({ vendorId }: { vendorId: string }) {
  return <p>Vendor {vendorId}</p>
}
