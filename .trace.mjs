import { chromium } from 'playwright'
import { readFileSync } from 'node:fs'
const home=process.cwd()+'/node_modules/.cache/chromium/147.0.0'
const env={...process.env,LD_LIBRARY_PATH:home+'/al2023/lib',FONTCONFIG_FILE:home+'/fonts.conf'}
const b=await chromium.launch({executablePath:home+'/chromium',env,args:['--no-sandbox','--disable-dev-shm-usage','--disable-background-networking','--font-render-hinting=none']})
const warm=await b.newPage(); await warm.goto('http://127.0.0.1:4810/read/us-uk-ai-safety/'); await warm.close()
const c=await b.newContext({viewport:{width:1280,height:800}})
const p=await c.newPage()
await b.startTracing(p,{path:'/tmp/trace.json',categories:['devtools.timeline','disabled-by-default-devtools.timeline','v8','disabled-by-default-v8.compile','toplevel','cc','gpu','viz']})
await p.goto('http://127.0.0.1:4810/read/us-uk-ai-safety/',{waitUntil:'load'})
await p.locator('html[data-whole]').waitFor({state:'attached'})
await b.stopTracing()
await b.close()
const {traceEvents}=JSON.parse(readFileSync('/tmp/trace.json'))
const names={}
for(const e of traceEvents) if(e.name==='thread_name') names[e.pid+':'+e.tid]=e.args.name
const byT={}, by={}
// self times per thread
const threads={}
for(const e of traceEvents) if(e.ph==='X'&&e.dur) (threads[e.pid+':'+e.tid]??=[]).push(e)
for(const [t,es] of Object.entries(threads)){ es.sort((a,b)=>a.ts-b.ts||b.dur-a.dur); const st=[]
 for(const e of es){ while(st.length&&st.at(-1).ts+st.at(-1).dur<=e.ts) st.pop(); if(st.length) st.at(-1).self-=e.dur; e.self=e.dur; st.push(e)}
 for(const e of es){ const k=names[t]+' '+e.name; by[k]=(by[k]??0)+e.self; byT[names[t]]=(byT[names[t]]??0)+e.self } }
console.log(Object.entries(byT).sort((a,b)=>b[1]-a[1]).slice(0,12).map(([k,v])=>k+' '+(v/1000).toFixed(0)).join('\n'))
console.log(Object.entries(by).sort((a,b)=>b[1]-a[1]).slice(0,45).map(([k,v])=>k+' '+(v/1000).toFixed(1)).join('\n'))
