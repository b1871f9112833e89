import { chromium } from 'playwright'
const home=process.cwd()+'/node_modules/.cache/chromium/147.0.0'
const which=process.argv[2]
const exe=which==='sys'?'/usr/lib/chromium/chromium':home+'/chromium'
const env=which==='sys'?process.env:{...process.env,LD_LIBRARY_PATH:home+'/al2023/lib',FONTCONFIG_FILE:home+'/fonts.conf'}
const extra=process.argv.slice(3)
const b=await chromium.launch({executablePath:exe,env,args:['--no-sandbox','--disable-dev-shm-usage','--disable-background-networking','--font-render-hinting=none',...extra]})
console.log(b.version())
for(let i=0;i<6;i++){
 const t=[performance.now()]
 const c=await b.newContext({viewport:{width:1280,height:800}}); t.push(performance.now())
 const p=await c.newPage(); t.push(performance.now())
 await p.goto('http://127.0.0.1:4810/read/us-uk-ai-safety/',{waitUntil:'load'}); t.push(performance.now())
 await p.locator('html[data-whole]').waitFor({state:'attached'}); t.push(performance.now())
 await p.evaluate(()=>new Promise(d=>requestAnimationFrame(()=>requestAnimationFrame(()=>d())))); t.push(performance.now())
 await c.close(); t.push(performance.now())
 console.log(t.slice(1).map((x,k)=>Math.round(x-t[k])).join(' '),'ctx page goto whole frames close')
}
await b.close()
