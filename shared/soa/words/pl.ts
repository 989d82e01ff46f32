import type { LanguageWords } from "./language.ts";

/** Polish words of headings and answers. */
export const pl: LanguageWords = {
  headings: {
    control: `
      wyłączone zabezpieczenie | zabezpieczenie nr | nr | nr zabezpieczenia | numer | numer zabezpieczenia |
      identyfikator | oznaczenie | załącznik a | punkt | punkt normy | klauzula | kontrola | odniesienie |
      id zabezpieczenia | lp zabezpieczenia`,
    title: "tytuł | nazwa | nazwa zabezpieczenia | zabezpieczenie | zabezpieczenia | wymaganie",
    description: "opis | cel | pytanie | treść",
    section: "dziedzina | obszar | kategoria",
    related: "powiązane | mapowanie",
    subject: "ryzyko | opis ryzyka | zagrożenie | podatność | zadanie | czynność | etap | aktywo | zasób | dostawca",
    decision: "decyzja",
    applicable: `
      ma zastosowanie | zastosowanie | stosowanie | stosowalność | dotyczy | w zakresie | zastosowane |
      czy dotyczy | czy ma zastosowanie | stosowane | stosujemy | obowiązuje`,
    excluded: "nie dotyczy | nie ma zastosowania | wyłączone",
    inclusion: "powód wyboru | źródło",
    justification: `
      dlaczego tak dlaczego nie | dlaczego tak lub nie | jeśli tak dlaczego |
      uzasadnienie | powód | uzasadnienie wyboru | dlaczego | przyczyna`,
    exclusion: `
      jeśli nie dlaczego | jeżeli nie dlaczego |
      uzasadnienie wyłączenia | powód wyłączenia | uzasadnienie wykluczenia | przyczyna wyłączenia |
      uzasadnienie wyłączeń`,
    status: `
      realizacja | stan | status wdrożenia | stan wdrożenia | wdrożone | wdrożenie | wdroż | poziom wdrożenia | zgodność |
      stopień wdrożenia | wdrożono | stan aktualny | spełnione`,
    maturity: "dojrzałość | poziom dojrzałości | poziom cmm | poziom cmmi",
    evidence: `
      gdzie opisano | gdzie udokumentowano | gdzie jest opisane | gdzie to jest opisane | gdzie zapisane |
      udokumentowane w | opisane w | gdzie znaleźć | dokument powiązany | dokument odniesienia |
      dokumenty odniesienia |
      gdzie opisane |
      dowód | dowody | dokumentacja | dokument | dokumenty | zapisy | dokumenty powiązane`,
    owner: `
      kto odpowiada | kto za to odpowiada | kto jest odpowiedzialny | kto się tym zajmuje | kto się zajmuje |
      osoba odpowiedzialna za zabezpieczenie | komórka odpowiedzialna | dział odpowiedzialny |
      stanowisko odpowiedzialne | zarządzane przez |
      odpowiedzialny | właściciel | osoba odpowiedzialna | odpowiedzialność | właściciel zabezpieczenia | kto |
      odp | jednostka odpowiedzialna |
      właśc`,
    expires: "ważne do | ważny do | data ważności | wygasa | dowód ważny do",
    due: "termin | termin realizacji | data realizacji | planowana data | data wdrożenia",
    notes: "uwagi | komentarz | komentarze | notatki | uwaga | sposób realizacji | sposób wdrożenia | opis realizacji",
    weight: "waga",
  },
  applicable: {
    yes: `
      stosujemy |
      włączone | włączony | włączona | wybrane | wybrany | wybrana | w zakresie | ujęte | ujęty | uwzględnione |
      wymagane | konieczne | niezbędne | potrzebne | wymagany | wymagana | mające zastosowanie | zastosowany |
      zastosowana | przyjęte | istotne | dotyczące | tak | t | ma zastosowanie | dotyczy | zastosowane |
      prawda | stosuje się | stosowane | obowiązuje`,
    no: `
      poza zakresem | wykluczony | wykluczona | pominięte | odrzucone | nie dot | zbędne | nie | nie ma zastosowania |
      wyłączone | wykluczone | fałsz | wyłączona | wyłączony | nd`,
  },
  status: {
    "not-assessed": `
      do oceny | do ustalenia | do weryfikacji | nieznane | niezweryfikowane | do sprawdzenia | nie zweryfikowano |
      nie sprawdzono | do określenia | niesprawdzone | nie oceniono | nieocenione | nieznany`,
    "not-started": `
      luka |
      jeszcze nie rozpoczęto | jeszcze nierozpoczęte | jeszcze nie zaczęto |
      nic | jeszcze nic | na razie nie |
      do wykonania | do wprowadzenia | do realizacji | do wdrożenia |
      oczekuje | brak wdrożenia | nie wykonano | duża niezgodność | brak zgodności | brakuje | nie zaczęto |
      nie rozpoczęto | nie | otwarte | brak | do zrobienia | nierozpoczęte | fałsz | niezgodność | nie ma`,
    planned: `
      w planach | przewidziane | w planie | planuje się | zaplanowany |
      w planowaniu | będzie wdrożone | planowane | zaplanowane | planowany |
      planowana | w przygotowaniu | zaplanowano`,
    partial: `
      zaawansowane | na ukończeniu | zaczęte | w trakcie wprowadzania |
      trwa | robi się | wdraża się | pilotaż |
      pilotażowo | połowicznie |
      do poprawy | niekompletne | niepełne | drobna niezgodność | w budowie | częściowa zgodność | do uzupełnienia |
      rozpoczęty | rozpoczęto | niezgodność mała | do doskonalenia | wymaga poprawy | wymaga doskonalenia |
      w trakcie opracowania | w trakcie | w toku | w realizacji | w trakcie wdrażania | wdrażane | rozpoczęte |
      w opracowaniu | w trakcie realizacji | w trakcie wdrożenia`,
    implemented: `
      zgodna | zgodność | spełniono | dotrzymane | osiągnięte | osiągnięto | ustanowione | ustanowiono | ukończono |
      zakończono | wykonano | wprowadzono | pokryte | przestrzegane | zapewnione | zapewniono |
      gotowy | gotowa |
      jest | mamy |
      zaimplementowane | zaimplementowany | spełniony | spełniona | ukończone | działa | gotowe | obowiązuje |
      wprowadzone | skuteczne | działające | w użyciu | zakończony | wykonany | spełnia wymagania |
      stosowane w praktyce | zrealizowany | zrobione | wdrożone | wdrożono | zakończone | zgodne |
      tak | zrealizowane | zamknięte | spełnia | wdrożony | wdrożona | prawda | zgodny | spełnione | wykonane |
      istnieje | funkcjonuje | zrealizowano`,
    verified: "zaudytowane | potwierdzone | zweryfikowane | zweryfikowano",
  },
  turns: {
    not: "nie | nie- | nie jest",
    notYet: "jeszcze nie | nie jest jeszcze",
    almost: "prawie | niemal",
    partly: `
      częśc | częściowa | częściowy | częściowe | cz | częściowo | w części | w większości | w dużej mierze |
      w znacznej mierze | w znacznym stopniu | przeważnie`,
    fully: "w pełni | całkowicie",
  },
};
