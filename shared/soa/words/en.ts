import type { LanguageWords } from "./language.ts";

/** English words of headings and answers. */
export const en: LanguageWords = {
  headings: {
    control: `
      new no | new number | new id | new ref | excluded control | control left out | control | controls |
      control id | control ids | control number | control no | control nr | control ref | control reference |
      control code | control identifier | annex a | annex a control | annex a controls | annex a reference |
      annex a ref | iso control | iso 27001 control | iso 27001 controls | iso 27002 control | iso ref |
      iso reference | iso 27001 reference | iso 27001 ref | iso 27001 clause control | clause | clause no |
      clause number | clause ref | clause reference | clause control | requirement id | ref | ref id | ref no |
      reference | reference no | reference number | id | sec | section no | section number | number | no | nr |
      code | control objective control | node id | source node id | reference document element | item no |
      iso 42001 control | safeguard id | measure id | standard reference | iso clause | proposed controls |
      applied controls | iso 27001 objective number | identifier | ctrl | iso 27001 | iso iec 27001 2022 |
      iso 42001 | requirement code`,
    title: `
      new title | new name | control name | control title | title | name | control objective | control description |
      iso 27001 control objective | controls name | requirement | requirements | measure | safeguard |
      security control | control area | topic | audit area process | subject | control objective control |
      description of requirement | control measure | control topic`,
    description: `
      assessable | depth | description | description of control | control text | guidance |
      implementation guidance | objective | objectives | purpose | question | questions | questions to ask |
      compliance inquiry | checklist | checklist item | requirement text | control requirement | details |
      typical evidence | documents to review | sample finding | summary | control statement | policy statement |
      test procedure`,
    section: `
      document status | documentation status | doc status | review status | training status | policy status |
      implementation group | implementation groups | domain | theme | category | section | control category |
      control family | family | area | group | chapter | control theme | control type | level`,
    related: `
      old no | old number | old id | previous id | old ref | related | related controls | mapped to | mapping |
      maps to | cross reference | iso 27001 2013 | 2013 control | 2013 controls | old control |
      previous control | old reference | reference controls | status in iso 27001 2013 |
      iso27001 2022 relacionado | controles relacionados | urn | references | related risk | risk id |
      related risks | legacy id | bidirectional | mapping percentage | relationship | source framework |
      target framework | source catalog | target node id | linked risks | linked risk | risk ids | risk ref |
      associated risks | risk addressed | evidence count | also satisfies`,
    subject: `
      test case | test step | discussion | risk | risk description | risk title | risk name | risk scenario |
      scenario | room | release |
      risk event | task | task name | activity | step | milestone | asset | asset name | threat |
      vulnerability | incident | supplier | process name`,
    decision: "decision",
    applicable: `
      do we apply it | in y n | applicable | applicability | applies | is applicable | in scope | scope |
      included | include | selected | selection | applicable y n | applicable yes no | in scope y n |
      statement of applicability | soa | control applicable | current controls | selected control |
      included in soa | control selected | does it apply | does this apply | applies to us | required |
      inclusion exclusion | included excluded | control applicability | appl | applic | in soa |
      inclusion status | control applies | sel | in | in or out | in ex | comply explain | comply or explain |
      within the isms | within isms | part of the isms | part of isms | covered by the isms`,
    excluded: "not applicable | excluded | exclusion | exclusions | n a | out of scope",
    inclusion: `
      selected because | included because | chosen because | reason for inclusion | reasons for inclusion |
      reason for selection | reasons for selection |
      selected controls and reasons for selection | basis | driver | drivers | source of requirement |
      inclusion reason | lr co br bp rra | reason code | selection basis | selection reason`,
    justification: `
      if ticked why | if ticked give reason | if so why | if yes why | why or why not | why it applies |
      why does it apply | why is it needed | why this control | why we do it | why do we do it | please explain why |
      reason why | why in |
      comment on applicability | please justify | justify your answer | why in out | why in or out | just | rat |
      grounds | why we need it | why do we need it | justification | rationale | reason | reasons |
      reason for inclusion exclusion | justification for inclusion exclusion | justification for inclusion |
      justification inclusion | justification for applicability | reason for inclusion or exclusion |
      justification implementation | your justification | reasoning | why | why not | why why not |
      reason for applicability | reason for inclusion and exclusion | basis for inclusion exclusion | justif |
      basis evidence remaining gap | justn`,
    exclusion: `
      if no why | if out why | why out |
      exclusion notes | exclusion note | exclusion comments | if it is not please say why |
      if it is not applicable please say why | please say why not | if not why | reason for leaving it out |
      why it is not needed | reason if not selected | why not selected | reason for not selecting |
      justification if not selected |
      why left out | why it is left out | justification for exclusion | reason for exclusion |
      exclusion justification | reason for non applicability | exclusion reason | justification of exclusion |
      if not applicable why | reason if not applicable | exclusion rationale |
      remarks justification for exclusion | not applicable because | justification if n a |
      justification if not applicable | justification for exclusions | with justification for exclusion |
      with justification for exclusions | reasons for exclusion | reasons for exclusions`,
    status: `
      workspace state | complied | complied with | grading | test conclusion | work status | status | implementation status |
      status of implementation | implemented | implementation | is control implemented or not | control status | control state | state of control |
      state of the control | state of implementation |
      control implementation status | control implentation status | current status | compliance |
      compliance status | compliant | compliant yes no | conformity | result | assessment | assessment result |
      implementation state | state | states | progress | implementation progress | implemented y n |
      implemented yes no | in place | completion | impl | completion status | percent complete | complete |
      implementation level | degree of implementation | gap status | audit result | finding grade | response |
      compliance level | control in place | rag | rag status | conformance | conform | conforms | done |
      fulfilment | fulfillment | fulfilled | requirement met | met | evaluation | ready | readiness | answer |
      percentage | met not met | how far along | how far are we | where we are now | implemented by us`,
    maturity: `
      as is | as is state | as is maturity | current level | current maturity level | maturity |
      maturity level | cmmi | cmm | cmm level | maturity rating | maturity score | current maturity |
      capability level | cobit | score | cmmi level`,
    evidence: `
      where is it written down | where is it written | where it is written | where it is written down |
      where written | where written down | written down in | where is it documented | where it is documented |
      where is this documented | where is it described | where it is described | where described | described in |
      where is it recorded | where recorded | where can it be found | where to find the evidence |
      how is it evidenced | how evidenced | evidenced by | demonstrated by | how demonstrated |
      how is it demonstrated | how do we show it | how do we prove it | syops | supporting document |
      supporting documentation |
      how we show it | how we prove it | where is the evidence |
      where is it kept |
      evid | evidence | evidences | evidence notes | evidence location | evidence reference | documentation |
      document reference | supporting documents | documents | document | reference document | policy |
      policy reference | evidence link | link | links | proof | records | policies and procedures |
      remarks overview of implementation | related documents | artifacts | artefacts | implementation evidence |
      notes evidence | evidence and records | evidence document | artifact | artefact | objective evidence |
      reference documents | documented information | policies procedures | implemented by |
      where documented | documented in | how where | ref docs | ref doc | reference docs | doc ref | docs |
      procedure | procedures | control procedures | linked work |
      exhibit | exhibits | where to look`,
    owner: `
      operated by | control operated by | control operator | run by | looked after by | maintained by | kept by |
      named person | named individual | named owner | who does it | who does this | who operates it | who runs it |
      who owns it | who is responsible | who is in charge | who looks after this | who takes care of it |
      compliance owner | requirement owner | implementation owner | measure owner | control lead | control manager |
      owned by | squad | acc | carried by | owner | control owner | responsible | responsible person | responsible owner |
      accountable | assigned to | assignee | auditee | process owner | action owner | lead | responsible party |
      in charge | who | resp | raci | point of contact |
      owners | control owners | process owners |
      pic | dri | who looks after it | custodian | mgr | officer`,
    expires: `
      expires | expires on | expiry | expiry date | expiration | expiration date | valid until | valid to |
      evidence expires | evidence expiry | evidence expiry date | evidence valid until | evidence valid to`,
    due: `
      due | due date | target date | deadline | target completion date | planned date | completion date |
      implementation date | date of implementation | planned completion | target | timeline | due by | by when |
      end date`,
    notes: `
      how it is met | how met | current practice | notes | note | comment | comments | remarks | remark |
      observation | observations |
      additional comments | findings | finding | comments optional | implementation description |
      implementation notes | implementation details | gap identified | gap | action | actions | action needed |
      action required | how implemented | description of implementation | recommendation |
      overview of implementation | method of implementation | implementation method | additional information |
      explanation | clarification | remediation | recommendations | recommended action | next step |
      next steps | how is it implemented | how it is implemented | auditor notes | auditor comments |
      assessor notes | assessor comments | how we do it | what we have`,
    weight: "weight | weighting",
  },
  applicable: {
    yes: `
      chosen | retained | kept | needed | necessary | within scope | to be applied | accepted into scope |
      shall apply | taken | we apply this | we apply it | we need it | we need this |
      included in scope | adopted in full | not excluded | included with changes | included with modifications |
      included as modified | adapted | yep | adopt | sel | incl | appl | yes | y | true | applicable | applies |
      included | include | in scope | in | required | selected | applied | is applicable | adopted`,
    no: `
      out of remit | outside remit | outside our remit | outside the remit | not in our remit | not within scope |
      not within the scope |
      de selected | we don t need it | we do not need it | we don t need this | we do not need this | we do not apply this | we don t apply this | we do not apply it |
      removed | dropped | rejected | declined | discarded | tailored out | descoped | de scoped | scope out | oos |
      ruled out | omitted | not used | out of isms scope | outside the scope | outside of scope |
      no longer applicable | deselected | nope | nah | do not adopt | excl | n appl | exempted | no | n | false |
      n a | na | excluded | exclude | out of scope | out | none applicable | non applicable | does not apply |
      exempt | nil | not relevant | irrelevant | scoped out | outside scope`,
  },
  status: {
    "not-assessed": `
      to be determined | not checked | to be reviewed | unassessed | to assess | not looked at | to review |
      not known | to be evaluated | pending review | to be checked | not sampled | not assessed | not evaluated |
      not reviewed | unknown | tbc | to be assessed | to be confirmed | not tested | pending assessment |
      not yet assessed | not audited | not determined | undetermined | not rated`,
    "not-started": `
      to be built | to be set up | to be established | to be introduced | to be put in place | to be deployed |
      to be rolled out | to be created | to be developed | to be written |
      nil | yet to commence | yet to be started | yet to be implemented | yet to be done | yet to be introduced | still to do | still to start | still to be started | still to be done | still to be implemented | not commenced | not there yet | nothing done | nothing done yet |
      design gap | not doing it |
      to be implemented | to implement |
      awaiting implementation | pending implementation | nothing yet | yet to start | yet to begin | non conform |
      outstanding | lacking | to start | not compliant yet | non compliance | noncompliance | undocumented |
      not existent | nothing in place | no longer implemented | fully non compliant | not doing | won t do |
      not begun | n impl | ma nc | unhealthy | not started | open | to do | todo | none | non compliant |
      noncompliant | missing | absent | gap | no | n | unimplemented | nonconformity | non conformity |
      major nonconformity | major nc | nc | nonexistent | non existent | fail | failed | not demonstrated |
      does not exist | inexistent | new | backlog | pending | false | red | incomplete | non conformant |
      not applied | not adopted | not performed | not yet started | not yet | does not comply | does not conform |
      does not meet | nonconforming | non conforming | unmet | ineffective | not evidenced | major non conformity |
      to be done | no evidence | major gap`,
    planned: `
      target | on roadmap | intended | upcoming | on the roadmap | planned for later | in pipeline | budgeted |
      not started planned | not implemented but planned | planned | scheduled | plan | approved | in planning |
      future | will be implemented | proposed | on hold | planning | roadmap |
      implementation planned | to be planned | in preparation`,
    partial: `
      partway | part way | on the way | getting there | under roll out | under rollout | under construction | bedding in | well under way | well advanced | partially under way | early stages | in early stages | begun | commenced | design only | designed only | designed but not operating | designed not operating |
      drafting | drafted | just started | remediation under way |
      working on it | being built | being set up | designed not yet operating |
      pilot site |
      in rollout | piloting | being piloted | on going | under way | to be improved | being developed | in draft |
      in execution | in creation | incomplete implementation | being rolled out | to be completed | nearly done |
      almost done | almost complete | nearly complete | nearly implemented | draft | in flight | half way | halfway |
      half | part | in build | part impl | effective with remarks | effective with findings | mi nc | at risk |
      pilot | in pilot | half done | in progress | progress | wip | ongoing | started | in implementation |
      being implemented | under implementation | minor nonconformity | minor nc | minor | amber | yellow |
      in process | under development | in development | in review | underway | some | needs improvement |
      improvement needed | in work | partial implementation | implementation in progress | in remediation |
      remediation in progress | being remediated | implementing | compliant with findings |
      compliant with exceptions | conforms with findings | substantially compliant | partially documented |
      needs attention | performed informally | basic | minor non conformity | work in progress | under review |
      minor gap | rolling out | rollout in progress | working towards`,
    implemented: `
      evidenced |
      in compliance | in conformity | in conformance | conformance | meets | meets requirement |
      meets the requirement | requirement met | requirements met | satisfies | fulfils | fulfills | attained |
      demonstrated | operated | operates | functioning | working | works well | happening | gone live |
      went live |
      bedded in | rolled out | introduced | put in place | up and running |
      works |
      running | approved and implemented | addressed | deployed and operating | comply | built | in effect |
      adhered to | complying | no gap | healthy | implemented | impl | done |
      complete | completed | closed | compliant | conform | conformity | conforming | in place | yes | y | met |
      active | ok | pass | passed | operational | finished | established | fulfilled | true | green | effective |
      satisfied | achieved | live | exists | existing | full | available | in operation | conforms | compliance |
      conformant | delivered | deployed | resolved | adequate | sufficient | covered | satisfactory | passing |
      ready | operating | operating effectively | well defined | quantitatively controlled | continuously improving |
      in use | complies | meets requirements | finalized | shipped | embedded | in force | ofi |
      opportunity for improvement`,
    verified: `
      reviewed and effective | audited and effective | tested ok | implemented and validated | verified | audited |
      tested | validated | implemented and verified | implemented and tested | implemented and audited |
      implemented and effective | implemented tested | tested and effective | verified and effective`,
  },
  turns: {
    not: "not",
    notYet: "not yet",
    almost: "being | part | half | almost | nearly | not quite",
    partly: `
      partial | partially | partly | largely | mostly | in part | substantially | generally | broadly | somewhat`,
    fully: "fully | completely",
  },
};
