import type { LanguageWords } from "./language.ts";

/** Turkish words of headings and answers. */
export const tr: LanguageWords = {
  headings: {
    control: "madde | referans | numara | ek a | ek a maddesi",
    title: "başlık | kontrol adı | kontrol başlığı | ad | adı",
    description: "açıklama",
    section: "alan",
    subject: "tehdit | zafiyet | açıklık",
    decision: "karar",
    applicable: "uygulanıyor mu | uyg | uygulanabilir | uygulanabilirlik | uygulanır mı | geçerli",
    excluded: "hariç | uygulanamaz | kapsam dışı",
    inclusion: "seçim nedeni",
    justification: "neden | gerekçe | gerekçesi",
    exclusion: "hariç tutma gerekçesi | hariç tutulma gerekçesi | hariç nedeni | hariç neden",
    status: "uygulama | durum | durumu | gerçekleşme durumu | uygulandı mı",
    maturity: "olgunluk",
    evidence: "dokümantasyon | delil | kanıt | kanıtlar | doküman",
    owner: "sahibi | sorumlu | sorumlusu | kontrol sahibi",
    due: "hedef tarih | hedef tarihi",
    notes: "bulgu | bulgular | notlar | yorum | yorumlar | öneri",
  },
  applicable: {
    yes: "doğru | evet | uygulanabilir | geçerli | dahil",
    no: "yanlış | hayır | uygulanamaz | uygulanabilir değil | uygulanmaz | hariç | kapsam dışı",
  },
  status: {
    "not-assessed": "değerlendirilmedi",
    "not-started": `
      yanlış | uygulanmadı | uygulanmıyor | uygulanmamaktadır | başlanmadı | başlamadı | yok | hayır | uygun değil |
      mevcut değil | eksik | yapılmadı`,
    planned: "planlandı | planlanıyor | planlanmaktadır | planlı",
    partial: "devam ediyor | devam etmekte | çalışılıyor",
    implemented: `
      doğru | tamam | uygulandı | uygulanıyor | uygulanmaktadır | tamamlandı | var | mevcut | uygun | evet | uyumlu |
      karşılanıyor | yapıldı`,
    verified: "doğrulandı",
  },
  turns: {
    partly: "kısmi | kısmen | kısmi olarak",
    fully: "tamamen | tam | tam olarak",
  },
  turnsWithin: true,
};
