# The application as an image: built from source, in layers, with a cache for quick starts, without root.
FROM eclipse-temurin:25-jdk-alpine AS build
WORKDIR /src
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY seeds seeds
COPY src src
RUN ./mvnw -B -q -DskipTests package
RUN java -Djarmode=tools -jar target/parley.jar extract --layers --destination target/layers

# Pictures of cards need letters for Korean: one file of 4 MB with every syllable, instead of packages of 30 and more.
FROM eclipse-temurin:25-jre-noble AS letters
RUN apt-get update && apt-get install -y --no-install-recommends fonts-nanum

FROM eclipse-temurin:25-jre-noble
COPY --from=letters /usr/share/fonts/truetype/nanum/NanumMyeongjo.ttf /usr/share/fonts/truetype/nanum/
RUN fc-cache -f && useradd --system --user-group --no-create-home parley && install -d -o parley -g parley /srv/parley/data
WORKDIR /srv/parley
# What changes least comes first, so that a new version is a small layer.
COPY --from=build /src/target/layers/dependencies/ ./
COPY --from=build /src/target/layers/spring-boot-loader/ ./
COPY --from=build /src/target/layers/snapshot-dependencies/ ./
COPY --from=build /src/target/layers/application/ ./
COPY src/image/ ./
# Made here, with the very Java and the very files that will use it: it is good for no others.
RUN java @java.options -XX:AOTCacheOutput=parley.aot -jar parley.jar rehearse
USER parley
# All that is ever written to beside /tmp: docker run --read-only --tmpfs /tmp
VOLUME /srv/parley/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["./healthy"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=parley.aot", "-jar", "parley.jar"]
