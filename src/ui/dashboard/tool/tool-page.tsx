export function ToolPage({ toolId }: { toolId: string }) {
  return <p>Tool {toolId}</p>
}
