import { launchChromium, newProfile, openDashboard } from '../e2e/chromium.ts'
import { withRealPopup } from '../e2e/real-popup.ts'
import { startStandIn } from '../e2e/stand-in-server.ts'
const s = await startStandIn()
const profile = newProfile()
const c = await launchChromium({serverPort:s.port, profile})
const p = await c.newPage()
await p.goto('https://claude.ai/new')
console.log(await withRealPopup(c, profile, p, async (popup) => { await new Promise(r=>setTimeout(r,500)); await popup.screenshot({path:'/tmp/x/popup.png'}); return popup.evaluate(()=>document.body.innerText)}))
await p.goto('https://pixelwrite.example/new')
console.log(await withRealPopup(c, profile, p, async (popup) => { await new Promise(r=>setTimeout(r,500)); await popup.screenshot({path:'/tmp/x/popup2.png'}); return popup.evaluate(()=>document.body.innerText)}))
await c.close(); await s.stop()
