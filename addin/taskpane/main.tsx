import { createRoot } from "react-dom/client";
import { createApi } from "../client/api.ts";
import { Root } from "./Root.tsx";

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root api={createApi()} office={Promise.resolve(undefined)} />);
