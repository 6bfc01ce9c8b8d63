import { readFileSync } from "node:fs";
import { readSource } from "./importer/read-source.ts";
import { makeDraft } from "./importer/draft/draft.ts";
import { printFile } from "./importer/draft/print.ts";
const roles=[{id:"user",name:"Arena user",describe:"x"},{id:"admin",name:"Arena administrator",describe:"x"}];
for (const s of readSource("a.md", readFileSync("/work/shared/seed/authorize-onshape-user.md")).sightings) {const d=makeDraft(s,roles); if(/4081|20016/.test(s.code)) console.log(d); console.log(printFile(`errors/arena/${s.code}.mdx`, d)); }
const nasty = ["{process.exit()}","<script>alert(1)</script>","import x from \"y\"","export const a = 1","{{x}} ${x}","# h","- a","1. b","| a | b |","> q","*a* _b_ ~~c~~ `d` [e](f) ![g](h)","https://a_b.c www.x.y a@b.c","<!-- c -->","</Cause>","---","&lt; &#123; \\{ \\","<https://x.y>","$$x$$","a\u2028b","[^1]: x","[a]: b","===","~~~","```","%%","{/* x */}", "+ a","<>", "</>", "export default", ":::note", "term\n: def"];
for (const n of nasty) { const b=[{kind:"paragraph" as const, children:[{kind:"text" as const,text:n}], at:{line:1,column:1}}];
 const d = makeDraft({file:"a",line:1,column:1,code:"A1",status:[],message:n,explanation:[...b,{kind:"list",ordered:false,items:[b],at:{line:1,column:1}}],causes:b,remedies:b},roles);
 const {readText} = await import("./model/index.ts"); const {reading,faults}=readText("errors/arena/a1.mdx", d) as any; if(faults.length) console.log("FAULT",n,faults,d); else { const want=n.replace(/\s+/g," ").trim(); for (const got of [reading.body.about[0]?.text, reading.body.causes[0].steps[0].text, reading.matter.message, reading.matter.causes[0].recognise]) if (got!==want) console.log("DIFF",JSON.stringify(want),JSON.stringify(got)); } }
