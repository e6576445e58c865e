-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Builds the graph of fast searches (pgvector's HNSW) over the chunks of a shared catalogue, as an editor:
--
--     psql service=SERVICE --file graph.sql
--
-- Chunks that are pushed later are added to it by themselves. "DROP INDEX coverscope.chunk_graph" takes it away:
-- searches are exact from then on. Building is quickest while the graph fits into maintenance_work_mem, about
-- 2 kB for each chunk.
\set ON_ERROR_STOP on
SET ROLE coverscope_editor;
SET maintenance_work_mem = '1GB';
CREATE INDEX CONCURRENTLY IF NOT EXISTS chunk_graph ON coverscope.chunk
    USING hnsw (embedding halfvec_ip_ops) WITH (m = 16, ef_construction = 200);
